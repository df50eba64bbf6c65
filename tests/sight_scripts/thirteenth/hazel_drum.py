# verdict: right
import numpy as np

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[1],[1],[0]])

def sigmoid(x):
    return 1/(1+np.exp(-x))

def deriv(layer):
    return layer*(1-layer)

np.random.seed(1)
syn0 = 2*np.random.random((3,4))-1
syn1 = 2*np.random.random((4,1))-1
alpha = 1

for j in range(10000):
    layer_1 = sigmoid(np.dot(X, syn0))
    layer_2 = sigmoid(np.dot(layer_1, syn1))

    layer_2_error = y - layer_2
    layer_2_delta = layer_2_error*deriv(layer_2)

    # keep a copy because syn1 is about to move
    syn1_old = syn1.copy()
    syn1 += alpha*np.dot(layer_1.T, layer_2_delta)

    layer_1_error = np.dot(layer_2_delta, syn1_old.T)
    layer_1_delta = layer_1_error*deriv(layer_1)
    syn0 += alpha*np.dot(X.T, layer_1_delta)

    if j % 2500 == 0:
        print(j, np.mean(np.abs(layer_2_error)))
print(layer_2)
