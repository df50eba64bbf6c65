# verdict: wrong
# line: 16
# also: 18
# why: hidden layer computed only once before the loop
import numpy as np

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0], [1], [1], [0]])

def sig(x):
    return 1 / (1 + np.exp(-x))

np.random.seed(7)
a = 2 * np.random.random((3, 4)) - 1
b = 2 * np.random.random((4, 1)) - 1
hid = sig(X.dot(a))
for i in range(3000):
    out = sig(hid.dot(b))
    dout = (y - out) * out * (1 - out)
    dhid = dout.dot(b.T) * hid * (1 - hid)
    b += 0.5 * hid.T.dot(dout)
    a += 0.5 * X.T.dot(dhid)
    if i % 1000 == 0:
        print(np.mean(np.abs(y - out)))
