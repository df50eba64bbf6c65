# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: starting a single layer at zero is harmless because there are no hidden units to tell apart, and the gradient is exact

# perceptron-ish thing with a smooth step. OR gate.
from numpy import array, zeros, exp

inputs = array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]], dtype=float)
wanted = array([0, 1, 1, 1], dtype=float)
w = zeros(3)
n = 0
while n < 20000:
    guess = 1 / (1 + exp(-(inputs @ w)))
    w = w + .8 * inputs.T @ ((wanted - guess) * guess * (1 - guess))
    n += 1
print(w)
print(guess)
