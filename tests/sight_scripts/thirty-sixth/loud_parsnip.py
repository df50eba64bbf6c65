# verdict: wrong
# line: 24
# also: 25
import numpy as np

np.random.seed(5)

X = np.array([[0,0,0,1],[0,1,0,1],[1,0,0,1],[1,1,0,1],[0,0,1,1],[0,1,1,1],[1,0,1,1],[1,1,1,1]], float)
# multiplexer: third bit says which of the first two we want
Y = np.array([[row[0] if row[2] == 0 else row[1]] for row in X])

W0 = np.random.uniform(-1, 1, (4, 6))
W1 = np.random.uniform(-1, 1, (6, 1))
n = len(X)

def s(z):
    return 1 / (1 + np.exp(-z))

epoch = 0
while epoch < 800:
    epoch += 1
    i = -1
    while i < n - 1:
        y = Y[[i]]
        i += 1
        x = X[[i]]
        h = s(x @ W0)
        o = s(h @ W1)
        do = (o - y) * o * (1 - o)
        dh = do @ W1.T * h * (1 - h)
        W1 -= 0.5 * h.T @ do
        W0 -= 0.5 * x.T @ dh

print(np.c_[Y, s(s(X @ W0) @ W1)].round(2))
