# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: misleading names only: X is the target, y the input, `sigmoid` an array, and `error` ends up as the hidden delta; the arithmetic is exact
from numpy import array, dot, exp, random

y = array([[0,0,1],[1,1,1],[1,0,1],[0,1,1]])
X = array([[0,1,1,0]]).T

random.seed(1)
bias = 2 * random.random((3, 4)) - 1        # not a bias at all
output = 2 * random.random((4, 1)) - 1

for x in range(20000):
    inputs = 1 / (1 + exp(-dot(y, bias)))
    sigmoid = 1 / (1 + exp(-dot(inputs, output)))
    derivative = sigmoid * (1 - sigmoid)
    error = X - sigmoid
    error = error * derivative
    weights = dot(inputs.T, error)
    error = dot(error, output.T) * inputs * (1 - inputs)
    output += weights
    bias += dot(y.T, error)
    for y_ in X:                             # does nothing
        pass

print(sigmoid)
