# verdict: wrong
# first wrong: bias
# line: 14
# mistake: -
# why: a line through points: the gradient of its start has the factor x
import numpy as np

x = np.linspace(0, 3, 20)
y = 1.5 * x - 0.5
a, b = 0.1, 0.0
for turn in range(300):
    miss = a * x + b - y
    grad_a = np.mean(miss * x)
    grad_b = np.mean(miss * x)
    a, b = a - 0.1 * grad_a, b - 0.1 * grad_b
