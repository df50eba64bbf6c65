# verdict: right
import numpy as np
"""Same thing as the blog but with log-loss,
   so the slope of the output unit cancels out."""
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[1],[1],[0]])

np.random.seed(8)
syn_in = np.random.normal(size=(3, 4))
syn_out = np.random.normal(size=(4, 1))

for i in range(2000):
    hidden = 1/(1+np.exp(-X @ syn_in))
    guess = 1/(1+np.exp(-hidden @ syn_out))
    guess_delta = y - guess
    hidden_delta = guess_delta @ syn_out.T * hidden * (1 - hidden)
    syn_out += 0.4 * hidden.T @ guess_delta
    syn_in += 0.4 * X.T @ hidden_delta
    if i % 400 == 0:
        loss = -np.mean(y*np.log(guess) + (1-y)*np.log(1-guess))
        print(f"{i:>5} {loss:.5f}")
