# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: mini-batches of two samples, each step is the exact gradient of the squared error of that batch
import numpy as np
np.random.seed(0)

# x1 xor x2, third and fourth column are noise / bias
DATA = np.array([
    [0,0,0,1,  0],
    [0,0,1,1,  0],
    [0,1,0,1,  1],
    [0,1,1,1,  1],
    [1,0,0,1,  1],
    [1,0,1,1,  1],
    [1,1,0,1,  0],
    [1,1,1,1,  0],
], dtype=float)

def sigmoid(x): return 1/(1+np.exp(-x))
def dsig(a):    return a*(1-a)

w0 = np.random.normal(size=(4,6))
w1 = np.random.normal(size=(6,1))
BATCH = 2

for epoch in range(5000):
    np.random.shuffle(DATA)          # whole rows, so x and y stay together
    for start in range(0, len(DATA), BATCH):
        batch = DATA[start:start+BATCH]
        x, y = batch[:, :4], batch[:, 4:]
        l1 = sigmoid(x.dot(w0))
        l2 = sigmoid(l1.dot(w1))
        d2 = (y-l2)*dsig(l2)
        d1 = d2.dot(w1.T)*dsig(l1)
        w1 += 0.5*l1.T.dot(d2)
        w0 += 0.5*x.T.dot(d1)

print(np.c_[DATA[:, :4], DATA[:, 4:], sigmoid(sigmoid(DATA[:, :4].dot(w0)).dot(w1)).round(3)])
