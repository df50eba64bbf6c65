# verdict: wrong
# line: 35
# why: derivatives: The step of the hidden biases sums over all samples and all hidden cells (no axis).
import numpy as np

def sigmoid(x):
    return 1/(1 + np.exp(-x))

def derivatives_sigmoid(x):
    return x * (1 - x)

np.random.seed(57)
X = np.array([[1,0,1,0],[1,0,1,1],[0,1,0,1],[0,1,1,0],[1,1,0,1]])
y = np.array([[1],[1],[0],[0],[1]])

epoch = 3000
lr = 0.1
inputlayer_neurons = X.shape[1]
hiddenlayer_neurons = 3
output_neurons = 1
wh = np.random.uniform(size=(inputlayer_neurons, hiddenlayer_neurons))
bh = np.random.uniform(size=(1, hiddenlayer_neurons))
wout = np.random.uniform(size=(hiddenlayer_neurons, output_neurons))
bout = np.random.uniform(size=(1, output_neurons))

for i in range(epoch):
    hidden = sigmoid(np.dot(X, wh) + bh)
    output = sigmoid(np.dot(hidden, wout) + bout)
    E = y - output
    d_output = E * derivatives_sigmoid(output)
    d_hidden = d_output.dot(wout.T) * derivatives_sigmoid(hidden)
    wout += hidden.T.dot(d_output) * lr
    bout += np.sum(d_output, axis=0, keepdims=True) * lr
    wh += X.T.dot(d_hidden) * lr
    bh += np.sum(d_hidden) * lr

print("Output from the model:")
print(output)
