# verdict: right
import numpy as np

examples = [((0,0,1), 0), ((0,1,1), 1), ((1,0,1), 1), ((1,1,1), 0)]
rng = np.random.default_rng(5)
W = rng.uniform(-1, 1, (4, 3))
w = rng.uniform(-1, 1, 4)
sigma = lambda z: 1/(1+np.exp(-z))

# stochastic: one random example per step
for step in range(20001):
    x, goal = examples[rng.integers(4)]
    x = np.array(x)
    hidden = sigma(W @ x)
    guess = sigma(w @ hidden)
    delta = (guess - goal)*guess*(1 - guess)
    hidden_delta = delta*w*hidden*(1 - hidden)
    w = w - 1.0*delta*hidden
    W = W - 1.0*np.outer(hidden_delta, x)
    if step % 5000 == 0:
        misses = [abs(sigma(w @ sigma(W @ np.array(a))) - b) for a, b in examples]
        print(step, sum(misses)/4)
