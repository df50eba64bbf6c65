# verdict: wrong
# first wrong: sigmoid
# line: 8
# mistake: sigmoid-precedence
# why: without brackets the function is 1 + e^-x, which isn't a sigmoid at all
import numpy as np

def f(x): return 1/1+np.exp(-x)
def df(y): return y*(1-y)

x = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0], [1], [1], [0]])
np.random.seed(0)
w1 = np.random.rand(3, 4)
w2 = np.random.rand(4, 1)

for _ in range(3):
    a = f(np.dot(x, w1))
    b = f(np.dot(a, w2))
    eb = (y - b) * df(b)
    ea = np.dot(eb, w2.T) * df(a)
    w2 += 0.01 * np.dot(a.T, eb)
    w1 += 0.01 * np.dot(x.T, ea)
    print(b.ravel())
