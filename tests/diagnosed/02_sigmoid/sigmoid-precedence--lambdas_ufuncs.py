# mistake: sigmoid-precedence
# question: 02_sigmoid/sigmoid
# style: lambdas, numpy aliases
from numpy import exp, negative, square, subtract

sigmoid = lambda a: 1. / 1. + exp(negative(a))
sigmoid_output_to_derivative = lambda o: subtract(o, square(o))
