# tries: a student's folder named so that a page, a terminal, a spreadsheet or a path is changed by it
# must: wrong
# student: =HYPERLINK("http://127.0.0.1/evil")
def sigmoid(x):
    return x * 0


def sigmoid_output_to_derivative(output):
    return output * 0
