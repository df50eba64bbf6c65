# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: the curve falls (exp(+x)) and the slope is negative to match, so it is still the gradient
import numpy as np

# my activation goes DOWN from 1 to 0, its slope is therefore -a(1-a)
def drop(x):
    return 1 / (1 + np.exp(x))

def drop_slope(a):
    return a * (a - 1)

inp = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
want = np.array([[0], [1], [1], [0]])
np.random.seed(1)
s0 = 2 * np.random.random((3, 4)) - 1
s1 = 2 * np.random.random((4, 1)) - 1

for j in range(40000):
    a1 = drop(inp @ s0)
    a2 = drop(a1 @ s1)
    g2 = (a2 - want) * drop_slope(a2)
    g1 = (g2 @ s1.T) * drop_slope(a1)
    s1 -= 1.5 * a1.T @ g2
    s0 -= 1.5 * inp.T @ g1
    if not j % 10000:
        print(np.abs(a2 - want).mean())
