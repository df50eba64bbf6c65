# verdict: right
import numpy as np

# forward and backward in two functions that return everything
def forward(x, w):
    h = 1 / (1 + np.exp(-np.matmul(x, w[0])))
    o = 1 / (1 + np.exp(-np.matmul(h, w[1])))
    return h, o

def backward(x, t, h, o, w):
    eo = np.subtract(o, t)
    do = np.multiply(eo, np.multiply(o, 1 - o))
    eh = np.matmul(do, np.transpose(w[1]))
    dh = np.multiply(eh, np.multiply(h, 1 - h))
    return np.matmul(np.transpose(x), dh), np.matmul(np.transpose(h), do)

np.random.seed(411)
x = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
t = np.array([[0],[1],[1],[0]])
w = [np.random.uniform(-1, 1, (3, 4)), np.random.uniform(-1, 1, (4, 1))]
for k in range(3000):
    h, o = forward(x, w)
    g0, g1 = backward(x, t, h, o, w)
    w[0] = np.subtract(w[0], g0)
    w[1] = np.subtract(w[1], g1)
    if k in (0, 1499, 2999):
        print(k + 1, np.mean(np.abs(o - t)).round(4))
