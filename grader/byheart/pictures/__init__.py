"""Pictures of what functions compute: what they show, as data, and how that becomes SVG.

    plot     a picture as data: a course's files describe it, and anybody's functions fill it
    folder   the pictures of an exercise, and what the page of the exercise has of them
    beside   one picture laid over another: where do they differ?
    axes     from values to places in the picture, and the numbers beside the axes
    field    a landscape from above: the parts that lie higher than a level
    svg      a picture as one SVG file
    marks    how each kind of layer is drawn
    look     its style: light, dark, print, and without motion

This runs beside a learner's code. It knows no exercise, judges nothing, and asks nothing of the network.
"""
