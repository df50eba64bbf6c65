import numpy as np

def initial_weights(inputs, hidden_size, outputs, seed):
    np.random.seed(seed)
    return 2*np.random.rand(inputs, hidden_size) - 1, 2*np.random.rand(hidden_size, outputs) - 1

def s(x):
    return 1/(1+np.exp(-x))

def final_error(X, y, hidden_size, alpha, iterations, seed):
    a, b = initial_weights(3, hidden_size, 1, seed)
    for k in range(iterations):
        h = s(X.dot(a))
        o = s(h.dot(b))
        d_o = (o - y)*o*(1 - o)
        dh = d_o.dot(b.T)*h*(1 - h)
        b = b - alpha*h.T.dot(d_o)
        a = a - alpha*X.T.dot(dh)
    return np.mean(np.abs(s(s(X.dot(a)).dot(b)) - y))
