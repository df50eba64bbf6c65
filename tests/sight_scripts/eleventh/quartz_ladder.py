# verdict: wrong
# line: 33
# why: The output bias gradient is not divided by m while every other gradient is.
import numpy as np

# planar data, one hidden layer, samples are columns
np.random.seed(3)
m = 40
X = np.random.randn(2, m)
Y = ((X[0] ** 2 + X[1] ** 2) < 1.2).astype(float).reshape(1, m)

params = {
    'W1': np.random.randn(4, 2) * 0.4,
    'b1': np.zeros((4, 1)),
    'W2': np.random.randn(1, 4) * 0.4,
    'b2': np.zeros((1, 1)),
}

def sigmoid(z):
    return 1.0 / (1.0 + np.exp(-z))

def forward(X, p):
    Z1 = np.dot(p['W1'], X) + p['b1']
    A1 = np.tanh(Z1)
    Z2 = np.dot(p['W2'], A1) + p['b2']
    A2 = sigmoid(Z2)
    return Z1, A1, Z2, A2

def backward(X, Y, p, A1, A2):
    dZ2 = A2 - Y
    g = {}
    g['W2'] = np.dot(dZ2, A1.T) / m
    g['b2'] = np.sum(dZ2, axis=1, keepdims=True)
    dZ1 = np.dot(p['W2'].T, dZ2) * (1 - A1 ** 2)
    g['W1'] = np.dot(dZ1, X.T) / m
    g['b1'] = np.sum(dZ1, axis=1, keepdims=True) / m
    return g

lr = 0.05
for it in range(1500):
    Z1, A1, Z2, A2 = forward(X, params)
    grads = backward(X, Y, params, A1, A2)
    for k in params:
        params[k] -= lr * grads[k]
    if it % 300 == 0:
        cost = -np.mean(Y * np.log(A2) + (1 - Y) * np.log(1 - A2))
        print(it, round(float(cost), 5))
