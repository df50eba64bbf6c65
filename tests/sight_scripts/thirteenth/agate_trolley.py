# verdict: wrong
# line: 21
# also: 33
# why: The function rebinds its local name and returns nothing, so the weights never change.
import numpy as np

def sigmoid(x):
    return 1/(1+np.exp(-x))

def forward(x, syn0, syn1):
    layer_1 = sigmoid(x.dot(syn0))
    layer_2 = sigmoid(layer_1.dot(syn1))
    return layer_1, layer_2

def backward(x, y, layer_1, layer_2, syn1):
    delta_2 = (layer_2 - y)*layer_2*(1-layer_2)
    delta_1 = delta_2.dot(syn1.T)*layer_1*(1-layer_1)
    return x.T.dot(delta_1), layer_1.T.dot(delta_2)

def update(weights, gradient, alpha):
    weights = weights - alpha*gradient

def main():
    X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
    y = np.array([[0],[1],[1],[0]])
    for alpha in (0.1, 1, 10):
        np.random.seed(1)
        syn0 = 2*np.random.random((3,4)) - 1
        syn1 = 2*np.random.random((4,1)) - 1
        for j in range(3000):
            layer_1, layer_2 = forward(X, syn0, syn1)
            grad_0, grad_1 = backward(X, y, layer_1, layer_2, syn1)
            update(syn0, grad_0, alpha)
            update(syn1, grad_1, alpha)
            if j % 1000 == 0:
                print(alpha, j, np.mean(np.abs(layer_2 - y)))

main()
