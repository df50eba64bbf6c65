# verdict: right
import numpy as np

def sigmoid(x):
    return 1/(1 + np.exp(-x))

def derivatives_sigmoid(x):
    return x * (1 - x)

np.random.seed(56)
X = np.array([[1,0,1,0],[1,0,1,1],[0,1,0,1],[0,0,1,1],[1,1,0,0]])
y = np.array([[1.5],[0.2],[-0.7],[0.9],[0.1]])

epoch = 4000
lr = 0.05
wh = np.random.uniform(size=(4, 3), low=-1)
bh = np.random.uniform(size=(1, 3))
wout = np.random.uniform(size=(3, 1), low=-1)
bout = np.random.uniform(size=(1, 1))

for i in range(epoch):
    # Forward Propagation
    hiddenlayer_activations = sigmoid(np.dot(X, wh) + bh)
    output = np.dot(hiddenlayer_activations, wout) + bout
    # Backpropagation
    d_output = y - output
    slope_hidden_layer = derivatives_sigmoid(hiddenlayer_activations)
    d_hiddenlayer = d_output.dot(wout.T) * slope_hidden_layer
    wout += hiddenlayer_activations.T.dot(d_output) * lr
    bout += np.sum(d_output, axis=0, keepdims=True) * lr
    wh += X.T.dot(d_hiddenlayer) * lr
    bh += np.sum(d_hiddenlayer, axis=0, keepdims=True) * lr
print(output)
