# verdict: wrong
# first wrong: forward
# line: 19
# mistake: -
# why: the output is made from the weighted sum of the hidden layer; its curve is made, and used backwards alone
import numpy as np

rng = np.random.RandomState(6)
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0], [1], [1], [0]])
V = rng.uniform(-1, 1, (3, 4))
W = rng.uniform(-1, 1, (4, 1))


for _ in range(3000):
    net = X @ V
    hid = np.tanh(net)
    # the output
    total = net @ W
    out = 1 / (1 + np.exp(-total))
    blame = (out - y) * out * (1 - out)
    back = blame @ W.T * (1 - hid**2)
    W -= hid.T @ blame
    V -= X.T @ back
