# verdict: wrong
# line: 50
# also: 51
import numpy as np

def tanh_prime_from_output(t):
    return 1.0 - t * t

def make_rings(n, rng):
    r = np.concatenate([rng.normal(0.5, 0.1, n), rng.normal(1.2, 0.15, n)])
    a = rng.uniform(0, 2 * np.pi, 2 * n)
    return np.column_stack([r * np.cos(a), r * np.sin(a)]), np.repeat([0, 1], n)

# Gradient descent parameters
epsilon = 0.005
reg_lambda = 0.5

rng = np.random.default_rng(10)
X, y = make_rings(60, rng)
num_examples = len(X)

def calculate_loss(model):
    W1, b1, W2, b2 = model['W1'], model['b1'], model['W2'], model['b2']
    a1 = np.tanh(X.dot(W1) + b1)
    exp_scores = np.exp(a1.dot(W2) + b2)
    probs = exp_scores / np.sum(exp_scores, axis=1, keepdims=True)
    data_loss = np.sum(-np.log(probs[range(num_examples), y]))
    data_loss += reg_lambda / 2 * (np.sum(np.square(W1)) + np.sum(np.square(W2)))
    return data_loss

def build_model(nn_hdim, num_passes=800, print_loss=True):
    W1 = rng.standard_normal((2, nn_hdim)) / np.sqrt(2)
    b1 = np.zeros((1, nn_hdim))
    W2 = rng.standard_normal((nn_hdim, 2)) / np.sqrt(nn_hdim)
    b2 = np.zeros((1, 2))
    for i in range(num_passes):
        a1 = np.tanh(X.dot(W1) + b1)
        exp_scores = np.exp(a1.dot(W2) + b2)
        probs = exp_scores / np.sum(exp_scores, axis=1, keepdims=True)

        delta3 = probs
        delta3[range(num_examples), y] -= 1
        dW2 = (a1.T).dot(delta3)
        db2 = np.sum(delta3, axis=0, keepdims=True)
        delta2 = delta3.dot(W2.T) * tanh_prime_from_output(a1)
        dW1 = np.dot(X.T, delta2)
        db1 = np.sum(delta2, axis=0)

        # Add regularization terms
        dW2 -= reg_lambda * W2
        dW1 -= reg_lambda * W1

        W1 += -epsilon * dW1
        b1 += -epsilon * db1
        W2 += -epsilon * dW2
        b2 += -epsilon * db2
        model = {'W1': W1, 'b1': b1, 'W2': W2, 'b2': b2}
        if print_loss and i % 200 == 0:
            print("Loss after iteration %i: %f" % (i, calculate_loss(model)))
    return model

build_model(6)
