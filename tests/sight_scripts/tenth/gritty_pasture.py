# verdict: right
import numpy as np

# one sample at a time, column vectors
np.random.seed(99)
w_ih = np.random.normal(0.0, 0.7, (5, 3))
w_ho = np.random.normal(0.0, 0.7, (1, 5))
learning_rate = 0.6
activation = lambda x: 1 / (1 + np.exp(-x))

records = [([0, 0, 1], 0), ([0, 1, 1], 1), ([1, 0, 1], 1), ([1, 1, 1], 0)]

for epoch in range(1500):
    for values, label in records:
        x = np.array(values, ndmin=2).T
        t = np.array([[label]])
        hidden_out = activation(np.dot(w_ih, x))
        final_out = activation(np.dot(w_ho, hidden_out))
        output_errors = t - final_out
        hidden_errors = np.dot(w_ho.T, output_errors * final_out * (1 - final_out))
        w_ho += learning_rate * np.dot(output_errors * final_out * (1 - final_out), hidden_out.T)
        w_ih += learning_rate * np.dot(hidden_errors * hidden_out * (1 - hidden_out), x.T)

for values, label in records:
    x = np.array(values, ndmin=2).T
    print(values, label, activation(w_ho @ activation(w_ih @ x))[0, 0])
