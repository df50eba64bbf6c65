# verdict: wrong
# line: 30
# why: The flag for the derivative is forgotten at the hidden layer: the sigmoid is applied a second time.
"""
Bootcamp day 12, my solution
"""
import numpy as np

def activation(x, deriv=False):
    if deriv == True:
        return x * (1 - x)
    return 1 / (1 + np.exp(-x))

features = np.array([[0,0,1,0],[1,1,1,0],[1,0,1,1],[0,1,1,1],[0,1,0,0]])
target = np.array([[0,1,1,0,1]]).T
np.random.seed(210)
W1 = np.random.uniform(-1, 1, (4, 6))
W2 = np.random.uniform(-1, 1, (6, 1))
learning_rate = 0.5
loss_history = []

for epoch in range(2000):
    # FORWARD
    hidden = activation(features @ W1)
    output = activation(hidden @ W2)
    # LOSS
    loss_history.append(((target - output) ** 2).mean())
    # BACKWARD
    output_delta = (target - output) * activation(output, deriv=True)
    hidden_delta = (output_delta @ W2.T) * activation(hidden)
    # UPDATE
    W2 += learning_rate * hidden.T @ output_delta
    W1 += learning_rate * features.T @ hidden_delta
print("loss went from %.3f to %.3f" % (loss_history[0], loss_history[-1]))
