# verdict: right
# why: L2 weight decay applied as gradient term, learning rate schedule 1/t.
import numpy as np
np.random.seed(30)
X = np.random.randn(80, 5)
y = (X[:, 0]**2 + X[:, 1]**2 > 1.5).astype(float).reshape(-1, 1)
W1 = np.random.randn(5, 12)*.5; b1 = np.zeros(12)
W2 = np.random.randn(12, 1)*.5; b2 = np.zeros(1)
lam = 0.001
lr0 = 1.0
for t in range(1000):
    lr = lr0/(1+0.002*t)
    z1 = X @ W1 + b1
    a1 = 1/(1+np.exp(-z1))
    p = 1/(1+np.exp(-(a1 @ W2 + b2)))
    delta = (p-y)/len(y)
    gW2 = a1.T @ delta + lam*W2
    gb2 = delta.sum(0)
    back = delta @ W2.T*a1*(1-a1)
    gW1 = X.T @ back + lam*W1
    gb1 = back.sum(0)
    W1 -= lr*gW1; b1 -= lr*gb1
    W2 -= lr*gW2; b2 -= lr*gb2
    if t % 200 == 0:
        J = -np.mean(y*np.log(p)+(1-y)*np.log(1-p)) + lam/2*((W1**2).sum()+(W2**2).sum())
        print(t, round(J, 5))
