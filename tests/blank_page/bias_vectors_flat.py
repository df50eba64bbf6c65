# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: two bias rows trained with the summed deltas, everything scaled by the same rate

import numpy as np

# Input array
X = np.array([[0,0],[0,1],[1,0],[1,1]])
# Output
y = np.array([[0],[1],[1],[0]])

# Sigmoid Function
def sigmoid (x):
    return 1/(1 + np.exp(-x))

# Derivative, x is already a sigmoid
def derivatives_sigmoid(x):
    return x * (1 - x)

epoch_count = 25000
lr = 0.5
neurons_in = X.shape[1]
neurons_hidden = 3
neurons_out = 1

rs = np.random.RandomState(21)
wh = rs.uniform(size=(neurons_in, neurons_hidden))
bh = rs.uniform(size=(1, neurons_hidden))
wout = rs.uniform(size=(neurons_hidden, neurons_out))
bout = rs.uniform(size=(1, neurons_out))

for epoch in range(epoch_count):
    hidden_in = np.dot(X, wh) + bh
    hidden_act = sigmoid(hidden_in)
    out_in = np.dot(hidden_act, wout) + bout
    output = sigmoid(out_in)

    E = y - output
    slope_out = derivatives_sigmoid(output)
    slope_hidden = derivatives_sigmoid(hidden_act)
    d_output = E * slope_out
    Error_at_hidden = d_output.dot(wout.T)
    d_hidden = Error_at_hidden * slope_hidden

    wout += hidden_act.T.dot(d_output) * lr
    bout += np.sum(d_output, axis=0, keepdims=True) * lr
    wh += X.T.dot(d_hidden) * lr
    bh += np.sum(d_hidden, axis=0, keepdims=True) * lr

print(output)
