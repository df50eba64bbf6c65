# tries: a student's folder named so that a page, a terminal, a spreadsheet or a path is changed by it
# must: wrong
# student: \x1b[2J\x1b]0;evil\x07\u202eevil
def sigmoid(x):
    return x * 0


def sigmoid_output_to_derivative(output):
    return output * 0
