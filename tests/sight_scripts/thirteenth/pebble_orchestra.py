# verdict: right
import numpy as np
np.random.seed(1)

# dropout as in part 2 of the blog, inverted scaling
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0,1,1,0]]).T
alpha, hidden_dim, dropout_percent = 0.5, 16, 0.2
syn0 = 2*np.random.random((3,hidden_dim)) - 1
syn1 = 2*np.random.random((hidden_dim,1)) - 1

def nonlin(v):
    return 1/(1+np.exp(-v))

for j in range(6000):
    keep = np.random.binomial(1, 1-dropout_percent, (len(X), hidden_dim)) / (1-dropout_percent)
    raw = nonlin(X.dot(syn0))
    layer_1 = raw * keep
    layer_2 = nonlin(layer_1.dot(syn1))
    layer_2_delta = (y - layer_2) * layer_2 * (1-layer_2)
    layer_1_delta = layer_2_delta.dot(syn1.T) * keep * raw * (1-raw)
    syn1 += alpha * layer_1.T.dot(layer_2_delta)
    syn0 += alpha * X.T.dot(layer_1_delta)

print("without dropout:", nonlin(nonlin(X.dot(syn0)).dot(syn1)).ravel())
