# verdict: wrong
# line: 25
# also: 26
# why: the two updates stand after the inner loop, so the loop repeats the same pass and nothing is learned in it

import numpy as np

def sigm(z):
    return 1.0/(1.0+np.exp(-z))

np.random.seed(21)
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[1],[1],[0]])
W = np.random.randn(3,8)*0.7
V = np.random.randn(8,1)*0.7
lr = 1.0

def one_run(n):
    global W, V
    for _ in range(n):
        h = sigm(X @ W)
        p = sigm(h @ V)
        gp = (p-y)*p*(1-p)
        gh = (gp @ V.T)*h*(1-h)
    V -= lr*(h.T @ gp)
    W -= lr*(X.T @ gh)
    return np.mean(np.abs(p-y))

for r in range(6):
    print("round", r, one_run(500))
