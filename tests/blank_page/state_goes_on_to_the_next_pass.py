# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: A recurrent network begins each pass with the state that the pass before has left
import numpy as np

draw = np.random.default_rng(17)
wave = np.sin(np.arange(400) * 0.3)
into, onto, out = draw.normal(0, 0.5, (5, 1)), draw.normal(0, 0.4, (5, 5)), draw.normal(0, 0.5, (1, 5))
state = np.zeros((5, 1))
for turn in range(100):
    begin = (turn * 4) % 390
    states, guesses = [state], []
    for value in wave[begin : begin + 4]:
        states.append(np.tanh(into * value + onto @ states[-1]))
        guesses.append(out @ states[-1])
    d_into, d_onto, d_out, later = 0, 0, 0, np.zeros((5, 1))
    for at in (3, 2, 1, 0):
        miss = guesses[at] - wave[begin + at + 1]
        d_out = d_out + miss @ states[at + 1].T
        d_state = out.T @ miss + later
        d_sum = d_state * (1 - states[at + 1] ** 2)
        d_into = d_into + d_sum * wave[begin + at]
        d_onto = d_onto + d_sum @ states[at].T
        later = onto.T @ d_sum
    into, onto, out = into - 0.05 * d_into, onto - 0.05 * d_onto, out - 0.05 * d_out
    state = states[-1]
