# verdict: wrong
# line: 23
# also: 24
# why: The weights are drawn anew in each pass, inside the training loop.
import numpy as np

# try several alphas, print the best
alphas = [0.1, 1, 5]

def sigmoid(x):
    return 1 / (1 + np.exp(-x))

def slope(output):
    return output * (1 - output)

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[1],[1],[0]])
results = {}

for alpha in alphas:
    rng = np.random.RandomState(1)
    for j in range(1500):
        syn0 = 2 * rng.random_sample((3, 4)) - 1
        syn1 = 2 * rng.random_sample((4, 1)) - 1
        l1 = sigmoid(np.dot(X, syn0))
        l2 = sigmoid(np.dot(l1, syn1))
        l2_delta = (l2 - y) * slope(l2)
        l1_delta = l2_delta.dot(syn1.T) * slope(l1)
        syn1 -= alpha * l1.T.dot(l2_delta)
        syn0 -= alpha * X.T.dot(l1_delta)
    results[alpha] = np.mean(np.abs(l2 - y))

for a in results:
    print(a, "->", round(results[a], 4))
print("best:", min(results, key=results.get))
