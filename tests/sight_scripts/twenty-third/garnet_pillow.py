# verdict: right
import numpy as np

# the famous 8-3-8 encoder
np.random.seed(8)
data = np.eye(8)

def sigmoid(a):
    return 1.0 / (1.0 + np.exp(-a))

encode_w = np.random.normal(0, 0.5, (8, 3))
encode_b = np.random.normal(0, 0.5, (1, 3))
decode_w = np.random.normal(0, 0.5, (3, 8))
decode_b = np.random.normal(0, 0.5, (1, 8))
lr = 1.5
ones = np.ones((1, 8))

for epoch in range(6000):
    code = sigmoid(data @ encode_w + encode_b)
    rebuilt = sigmoid(code @ decode_w + decode_b)

    diff = data - rebuilt
    d_rebuilt = diff * rebuilt * (1 - rebuilt)
    d_code = (d_rebuilt @ decode_w.T) * code * (1 - code)

    decode_w += lr * (code.T @ d_rebuilt)
    decode_b += lr * (ones @ d_rebuilt)
    encode_w += lr * (data.T @ d_code)
    encode_b += lr * (ones @ d_code)

print("codes:")
print(code.round(2))
print("error", np.abs(diff).max())
