# verdict: wrong
# line: 25
# why: output delta: The slope is taken at the target y, not at the output a2.
import numpy as np
# soft version of OR with 2 hidden neurons
np.random.seed(0)

def sig(x): return 1/(1+np.exp(-x))
def dsig(s): return s*(1-s)

X = np.array([[0,0],[0,1],[1,0],[1,1]])
y = np.array([[0.1],[0.7],[0.9],[0.4]])

w1 = np.random.uniform(-1, 1, size=(2,2))
b1 = np.random.uniform(-1, 1, size=(1,2))
w2 = np.random.uniform(-1, 1, size=(2,1))
b2 = np.random.uniform(-1, 1, size=(1,1))
lr = 0.5

for epoch in range(10000):
    a1 = sig(X @ w1 + b1)
    a2 = sig(a1 @ w2 + b2)

    err = y - a2
    d2 = err * dsig(y)
    d1 = d2 @ w2.T * dsig(a1)

    w2 += lr * a1.T @ d2
    b2 += lr * d2.sum(axis=0, keepdims=True)
    w1 += lr * X.T @ d1
    b1 += lr * d1.sum(axis=0, keepdims=True)

print("hidden weights", w1)
print("output", a2.ravel())
