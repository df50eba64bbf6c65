# verdict: wrong
# line: 25
# why: update of first layer has the wrong sign
import numpy as np

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([0,1,1,0]).reshape(4,1)

def sigma(x):
    return 1/(1+np.exp(-x))

np.random.seed(44)
weights_0_1 = np.random.uniform(-1,1,(3,8))
weights_1_2 = np.random.uniform(-1,1,(8,1))
alpha = 0.4

for iteration in range(3000):
    layer_1 = sigma(X @ weights_0_1)
    layer_2 = sigma(layer_1 @ weights_1_2)
    layer_2_error = layer_2 - y
    layer_2_delta = layer_2_error * layer_2 * (1 - layer_2)
    layer_1_error = layer_2_delta @ weights_1_2.T
    layer_1_delta = layer_1_error * layer_1 * (1 - layer_1)
    weights_1_2 -= alpha * layer_1.T @ layer_2_delta
    weights_0_1 += alpha * X.T @ layer_1_delta

print('after training:')
print(layer_2)
