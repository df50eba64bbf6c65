# verdict: wrong
# line: 36
import numpy as np

def sigmoid(x):
    return 1/(1+np.exp(-x))

def d_sigmoid(s):
    return s*(1-s)

np.random.seed(42)

# mushrooms: cap smooth?, gills white?, ring?, smells of almonds?  ->  [edible, poisonous]
X = np.array([[1,0,1,1],
              [1,0,1,0],
              [0,0,1,1],
              [0,1,1,0],
              [1,1,0,0],
              [0,1,0,0],
              [1,0,0,1],
              [0,1,1,1]])
Y = np.array([[1,0],[1,0],[1,0],[0,1],[0,1],[0,1],[1,0],[0,1]])

W0 = np.random.uniform(-1, 1, size=(4, 6))
W1 = np.random.uniform(-1, 1, size=(6, 2))
alpha = 0.3

for i in range(2000):
    layer0 = X
    layer1 = sigmoid(layer0 @ W0)
    layer2 = sigmoid(layer1 @ W1)

    layer2_error = Y - layer2
    layer2_delta = layer2_error * d_sigmoid(layer2)

    layer1_error = layer2_error @ W1.T
    layer1_delta = layer1_error * d_sigmoid(layer1)

    W1 += alpha * layer1.T @ layer2_delta
    W0 += alpha * layer0.T @ layer1_delta

    if i % 400 == 0:
        print(f"{i}: {np.abs(layer2_error).mean():.4f}")

print(np.round(layer2, 2))
