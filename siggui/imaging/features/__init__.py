"""What an examiner looks at, in numbers: form, lines, strokes, contours; a paper names each."""
