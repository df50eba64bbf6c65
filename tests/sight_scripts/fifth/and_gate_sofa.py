# verdict: wrong
# line: 20
# why: The weights are drawn anew in each iteration: the init call stands inside the training loop.
import numpy as np
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
Y = np.array([[0,0,0,1]]).T

def init():
    return np.random.rand(3, 4) * 2 - 1, np.random.rand(4, 1) * 2 - 1

def sig(a):
    return 1 / (1 + np.exp(-a))

def forward(w1, w2):
    a1 = sig(X @ w1)
    return a1, sig(a1 @ w2)

def train(steps):
    for i in range(steps):
        w1, w2 = init()
        a1, a2 = forward(w1, w2)
        g2 = (a2 - Y) * a2 * (1 - a2)
        g1 = g2 @ w2.T * a1 * (1 - a1)
        w2 = w2 - a1.T @ g2
        w1 = w1 - X.T @ g1
        if i % 200 == 0:
            print(i, np.abs(a2 - Y).mean())
    return w1, w2

np.random.seed(1)
w1, w2 = train(1000)
print(forward(w1, w2)[1])
