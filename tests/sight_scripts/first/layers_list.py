# verdict: wrong
# wrong: the change of the last weights
# line: 22
# mistake: the update loop stops before the last layer, which is never trained
# style: Python user with a list of layers
import numpy as np
np.random.seed(25)
shape = [2, 8, 8, 1]
W = [np.random.randn(i, o) for i, o in zip(shape, shape[1:])]
b = [np.zeros(o) for o in shape[1:]]
X = np.random.uniform(-1, 1, (80, 2))
y = ((X**2).sum(1) < .6).astype(float)[:, None]
for n in range(1500):
    a = [X]
    for k in range(3):
        z = a[k] @ W[k] + b[k]
        a.append(np.tanh(z) if k < 2 else 1/(1+np.exp(-z)))
    d = [None]*3
    d[2] = (a[3] - y)/len(X)
    d[1] = d[2] @ W[2].T * (1 - a[2]**2)
    d[0] = d[1] @ W[1].T * (1 - a[1]**2)
    for k in range(len(W) - 1):
        W[k] -= 0.1*a[k].T @ d[k]
        b[k] -= 0.1*d[k].sum(0)
    if n % 300 == 0:
        print(n, -np.mean(y*np.log(a[3])+(1-y)*np.log(1-a[3])))
