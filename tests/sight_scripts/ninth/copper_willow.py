# verdict: wrong
# line: 29
# why: the squared error is propagated where the error itself should be

import numpy as np

def sigmoid(x):
    return 1/(1 + np.exp(-x))

def sigmoid_derivative(x):
    return x * (1 - x)

inp = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
outp = np.array([[0],[1],[1],[0]])

epochs = 4000
lr = 0.8
np.random.seed(34)
wh = np.random.uniform(low=-1, high=1, size=(3, 3))
wo = np.random.uniform(low=-1, high=1, size=(3, 1))
print("Initial hidden weights: ", *wh)

for _ in range(epochs):
    hidden_layer_activation = np.dot(inp, wh)
    ho = sigmoid(hidden_layer_activation)
    output_layer_activation = np.dot(ho, wo)
    pred = sigmoid(output_layer_activation)

    error = (outp - pred) ** 2
    d_predicted_output = error * sigmoid_derivative(pred)
    error_hidden_layer = d_predicted_output.dot(wo.T)
    d_hidden_layer = error_hidden_layer * sigmoid_derivative(ho)

    wo += ho.T.dot(d_predicted_output) * lr
    wh += inp.T.dot(d_hidden_layer) * lr

print("Final hidden weights: ", *wh)
print("Output from neural network: ", *pred)
