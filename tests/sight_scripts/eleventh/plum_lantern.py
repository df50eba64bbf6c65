# verdict: wrong
# line: 28
# why: layer_1's update uses the raw output error without the output slope while the hidden layer gets the sloped delta
import numpy as np

alphas = [0.3, 3]
hidden_dim = 5
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1],[0,1,0]])
y = np.array([[0],[1],[1],[0],[1]])

def sigmoid(x):
    return 1/(1+np.exp(-x))

def slope(out):
    return out*(1-out)

for alpha in alphas:
    np.random.seed(2)
    w0 = 2*np.random.random((3,hidden_dim)) - 1
    w1 = 2*np.random.random((hidden_dim,1)) - 1
    for j in range(1200):
        layer_0 = X
        layer_1 = sigmoid(layer_0.dot(w0))
        layer_2 = sigmoid(layer_1.dot(w1))
        layer_2_error = layer_2 - y
        layer_2_delta = layer_2_error*slope(layer_2)
        layer_1_delta = layer_2_delta.dot(w1.T)*slope(layer_1)
        w1 -= alpha*layer_1.T.dot(layer_2_error)
        w0 -= alpha*layer_0.T.dot(layer_1_delta)
    print(alpha, "final error", np.mean(np.abs(layer_2_error)))
