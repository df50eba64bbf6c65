# tries: formulas that a spreadsheet would run, in messages and output
# must: error
print("=HYPERLINK(\"http://127.0.0.1/evil\",\"evil\")\n@SUM(1)\n+1\n-1\n\t=1".replace("@", chr(64)))


def sigmoid(x):
    raise type("=cmd|' /C evil'!A0", (Exception,), {})("=1+1")


def sigmoid_output_to_derivative(output):
    raise ValueError('","=1+1\n"=1+1')
