# verdict: right
# No backprop by hand at all: complex step derivative of the loss,
# one weight at a time.  Slow, but nothing to get wrong about transposes.
import numpy as np

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[1],[1],[0]])

def loss(w):
    syn0, syn1 = w[:12].reshape(3, 4), w[12:].reshape(4, 1)
    layer_1 = 1/(1+np.exp(-X.dot(syn0)))
    layer_2 = 1/(1+np.exp(-layer_1.dot(syn1)))
    return np.sum((layer_2 - y)**2)/2

def gradient(w, h=1e-30):
    g = np.empty(w.size)
    for i in range(w.size):
        nudged = w.astype(complex)
        nudged[i] += 1j*h
        g[i] = loss(nudged).imag/h
    return g

np.random.seed(1)
w = 2*np.random.random(16) - 1
for j in range(1501):
    if j % 300 == 0:
        print(j, loss(w))
    w -= 10*gradient(w)
