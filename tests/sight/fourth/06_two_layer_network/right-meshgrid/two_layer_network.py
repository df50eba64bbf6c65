import numpy as np

def forward(X, w):
    return 1.0 / (1.0 + np.exp(-X.dot(w)))

def initial_weights(inputs, outputs, seed):
    state = np.random.RandomState(seed)
    w = state.rand(inputs, outputs)
    w *= 2
    w -= 1
    return w

def train(X, y, synapse_0, iterations):
    for i in range(iterations):
        out = forward(X, synapse_0)
        err = out - y
        synapse_0 -= X.T.dot(err * out * (1 - out))
    return synapse_0, out

def error_plane(X, y, first, second):
    A, B = np.meshgrid(first, second, indexing='ij')
    W = np.vstack([A.ravel(), B.ravel()])
    errors = np.mean(np.abs(forward(X, W) - y), axis=0)
    return errors.reshape(A.shape)
