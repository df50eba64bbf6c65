# tries: line numbers that no file has
# must: error
def sigmoid(x):
    code = compile("\n" * 5000 + "1/0", __file__, "exec")
    exec(code)


def sigmoid_output_to_derivative(output):
    exec(compile("1/0", __file__, "exec").replace(co_firstlineno=-5))
