# verdict: right
import numpy as np

np.random.seed(33)
m = 100
X = np.random.rand(2, m) * 4 - 2
Y = (X[0] ** 2 + X[1] ** 2 < 1.8).astype(int).reshape(1, m)

parameters = {
    'W1': np.random.randn(8, 2) * 0.6, 'b1': np.zeros((8, 1)),
    'W2': np.random.randn(4, 8) * 0.5, 'b2': np.zeros((4, 1)),
    'W3': np.random.randn(1, 4) * 0.5, 'b3': np.zeros((1, 1)),
}
s = {}
for key in parameters:
    s['d' + key] = np.zeros(parameters[key].shape)

for i in range(500):
    Z1 = np.dot(parameters['W1'], X) + parameters['b1']
    A1 = np.maximum(0, Z1)
    Z2 = np.dot(parameters['W2'], A1) + parameters['b2']
    A2 = np.maximum(0, Z2)
    Z3 = np.dot(parameters['W3'], A2) + parameters['b3']
    A3 = 1 / (1 + np.exp(-Z3))
    cost = -np.sum(np.multiply(Y, np.log(A3)) + np.multiply(1 - Y, np.log(1 - A3))) / m
    grads = {}
    dZ3 = A3 - Y
    grads['dW3'] = np.dot(dZ3, A2.T) / m
    grads['db3'] = np.sum(dZ3, axis=1, keepdims=True) / m
    dZ2 = np.dot(parameters['W3'].T, dZ3)
    dZ2[Z2 <= 0] = 0
    grads['dW2'] = np.dot(dZ2, A1.T) / m
    grads['db2'] = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = np.dot(parameters['W2'].T, dZ2)
    dZ1[Z1 <= 0] = 0
    grads['dW1'] = np.dot(dZ1, X.T) / m
    grads['db1'] = np.sum(dZ1, axis=1, keepdims=True) / m
    for key in parameters:
        s['d' + key] = 0.9 * s['d' + key] + 0.1 * grads['d' + key] ** 2
        parameters[key] = parameters[key] - 0.005 * grads['d' + key] / (np.sqrt(s['d' + key]) + 1e-8)
    if i % 100 == 0:
        print("Cost after iteration %i: %f" % (i, cost))
