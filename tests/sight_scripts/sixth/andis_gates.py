# verdict: right
import numpy as np
# truth table of NAND, with proper biases because my input has no 1-column
X = np.array([[0,0],[0,1],[1,0],[1,1]])
y = np.array([[1],[1],[1],[0]])

np.random.seed(11)
w0 = np.random.randn(2,3)
b0 = np.zeros((1,3))
w1 = np.random.randn(3,1)
b1 = np.zeros((1,1))
lr = 0.7
errs = []
for epoch in range(1500):
    a0 = X
    a1 = 1/(1+np.exp(-(a0 @ w0 + b0)))
    a2 = 1/(1+np.exp(-(a1 @ w1 + b1)))
    err = a2 - y
    errs.append(float((err**2).mean()))
    d2 = err * a2*(1-a2)
    d1 = d2 @ w1.T * a1*(1-a1)
    w1 -= lr * a1.T @ d2
    b1 -= lr * d2.sum(axis=0, keepdims=True)
    w0 -= lr * a0.T @ d1
    b0 -= lr * d1.sum(axis=0, keepdims=True)
print(errs[::300])
print(np.hstack([y, a2.round(2)]))
