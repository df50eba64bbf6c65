# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: a recurrent net over windows of one series: each begins with the same state, and has its own targets
import numpy as np

rng = np.random.default_rng(5)
series = np.cos(np.arange(50) * 0.4) + 0.1 * rng.normal(size=50)
n, length = 6, 8
into, around, out = rng.normal(size=(n, 1)) * 0.5, rng.normal(size=(n, n)) * 0.3, rng.normal(size=(1, n)) * 0.5
for turn in range(300):
    begin = (turn * 7) % (len(series) - length - 1)
    state = [np.zeros((n, 1))]
    guess = []
    for t in range(length):
        state.append(np.tanh(into * series[begin + t] + around @ state[-1]))
        guess.append(out @ state[-1])
    d_into, d_around, d_out = np.zeros_like(into), np.zeros_like(around), np.zeros_like(out)
    later = np.zeros((n, 1))
    for t in range(length)[::-1]:
        miss = guess[t] - series[begin + t + 1]
        d_out += miss @ state[t + 1].T
        delta = (out.T @ miss + later) * (1 - state[t + 1] ** 2)
        d_into += delta * series[begin + t]
        d_around += delta @ state[t].T
        later = around.T @ delta
    into -= 0.01 * d_into
    around -= 0.01 * d_around
    out -= 0.01 * d_out
