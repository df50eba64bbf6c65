# verdict: wrong
# line: 23
# also: 8
# why: A flat y of shape (4,) is broadcast against out of shape (4, 1), so the error is a 4 by 4 table.
import numpy as np

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([0,1,1,0])

def sigmoid(x):
    return 1/(1+np.exp(-x))

def predict(X, weights):
    hidden = sigmoid(X @ weights['hidden'])
    return hidden, sigmoid(hidden @ weights['out'])

rng = np.random.default_rng(1)
weights = {'hidden': rng.normal(size=(3,4)), 'out': rng.normal(size=(4,1))}
alpha = 0.5

for epoch in range(3001):
    hidden, out = predict(X, weights)
    error = out - y
    delta = error * out * (1 - out)
    hidden_delta = delta * weights['out'].T * hidden * (1 - hidden)
    weights['out'] -= alpha * (hidden * delta).sum(axis=0).reshape(4, 1)
    weights['hidden'] -= alpha * X.T @ hidden_delta
    if epoch % 1000 == 0:
        print(epoch, 'mean abs error', np.abs(error).mean())
