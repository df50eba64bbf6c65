# verdict: wrong
# line: 28
# why: three layers: hidden delta goes back through the wrong (equally shaped) matrix
import numpy as np

def sigmoid(x):
    return 1/(1+np.exp(-x))

def d_sigmoid(a):
    return a*(1-a)

np.random.seed(14)
X = np.random.rand(30, 4)
y = np.stack([X[:, 0]*X[:, 1], X[:, 2]*X[:, 3], X.mean(1), X.max(1)], axis=1)

W1 = np.random.normal(0, 1, (4, 4))
W2 = np.random.normal(0, 1, (4, 4))
W3 = np.random.normal(0, 1, (4, 4))
alpha = 1.0

for epoch in range(1000):
    a1 = sigmoid(X @ W1)
    a2 = sigmoid(a1 @ W2)
    a3 = sigmoid(a2 @ W3)
    error = (y - a3)/len(X)
    delta3 = error * d_sigmoid(a3)
    delta2 = (delta3 @ W3.T) * d_sigmoid(a2)
    delta1 = (delta2 @ W3.T) * d_sigmoid(a1)
    W3 += alpha * a2.T @ delta3
    W2 += alpha * a1.T @ delta2
    W1 += alpha * X.T @ delta1
    if epoch % 250 == 0:
        print(epoch, np.sum((y-a3)**2))
