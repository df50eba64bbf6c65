# verdict: wrong
# line: 28
# why: The hidden update multiplies the hidden delta with the hidden layer instead of the inputs (both have as many columns).
import pandas as pd
import numpy as np

df = pd.read_csv('train.csv')
values = df.values.astype(float)
X = values[:, :-1]
y = values[:, -1:]

np.random.seed(23)
n_features = X.shape[1]
W_h = np.random.uniform(-0.5, 0.5, (n_features, n_features))
W_o = np.random.uniform(-0.5, 0.5, (n_features, 1))

def sigmoid(z):
    return 1 / (1 + np.exp(-np.clip(z, -50, 50)))

learning_rate = 0.05
for epoch in range(300):
    hidden = sigmoid(np.dot(X, W_h))
    output = sigmoid(np.dot(hidden, W_o))
    error = y - output
    output_term = error * output * (1 - output)
    hidden_term = np.dot(output_term, W_o.T) * hidden * (1 - hidden)
    W_o += learning_rate * np.dot(hidden.T, output_term)
    W_h += learning_rate * np.dot(hidden.T, hidden_term)
    if epoch % 50 == 0:
        print("Train loss:", np.mean(error ** 2))
