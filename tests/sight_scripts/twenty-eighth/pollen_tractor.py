# verdict: right
# ex4 in Python: nnCostFunction with unrolled parameters
import numpy as np

input_layer_size, hidden_layer_size, num_labels = 3, 5, 3
m = 20

def debugInitializeWeights(fan_out, fan_in):
    # "random" weights from the sine, always the same
    W = np.sin(np.arange(1, fan_out * (1 + fan_in) + 1)) / 10
    return W.reshape(fan_out, 1 + fan_in, order='F')

def randInitializeWeights(L_in, L_out):
    epsilon_init = 0.5
    return np.random.rand(L_out, 1 + L_in) * 2 * epsilon_init - epsilon_init

def sigmoid(z):
    return 1.0 / (1.0 + np.exp(-z))

def sigmoidGradient(z):
    return sigmoid(z) * (1 - sigmoid(z))

def nnCostFunction(nn_params, X, y, lam):
    split = hidden_layer_size * (input_layer_size + 1)
    Theta1 = nn_params[:split].reshape(hidden_layer_size, input_layer_size + 1)
    Theta2 = nn_params[split:].reshape(num_labels, hidden_layer_size + 1)

    Y = np.zeros((m, num_labels))
    for i in range(m):
        Y[i, y[i] - 1] = 1

    a1 = np.c_[np.ones(m), X]
    z2 = a1 @ Theta1.T
    a2 = np.c_[np.ones(m), sigmoid(z2)]
    h = sigmoid(a2 @ Theta2.T)

    J = -1 / m * np.sum(Y * np.log(h) + (1 - Y) * np.log(1 - h))
    J += lam / (2 * m) * (np.sum(Theta1[:, 1:] ** 2) + np.sum(Theta2[:, 1:] ** 2))

    d3 = h - Y
    d2 = d3 @ Theta2[:, 1:] * sigmoidGradient(z2)
    Theta1_grad = d2.T @ a1 / m
    Theta2_grad = d3.T @ a2 / m
    Theta1_grad[:, 1:] += lam / m * Theta1[:, 1:]
    Theta2_grad[:, 1:] += lam / m * Theta2[:, 1:]
    return J, np.concatenate([Theta1_grad.ravel(), Theta2_grad.ravel()])

X = debugInitializeWeights(m, input_layer_size - 1) * 10
y = 1 + np.arange(1, m + 1) % num_labels
params = np.concatenate([randInitializeWeights(input_layer_size, hidden_layer_size).ravel(),
                         randInitializeWeights(hidden_layer_size, num_labels).ravel()])
for it in range(600):
    J, grad = nnCostFunction(params, X, y, 0.1)
    params = params - 1.0 * grad
    if it % 100 == 0:
        print('Iteration %4d | Cost: %f' % (it, J))
