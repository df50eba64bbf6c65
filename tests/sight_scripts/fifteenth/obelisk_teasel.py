# verdict: right
# MULTILAYER MACHINE WITH SENSORY, ASSOCIATION AND RESPONSE UNITS
import numpy as np

squash = np.tanh
STIMULI = np.array([[-1, -1, 1], [-1, 1, 1], [1, -1, 1], [1, 1, 1]], float)
TEACHER = np.array([-0.9, 0.9, 0.9, -0.9])
A_UNITS = 4

np.random.seed(1958)
S_to_A = np.random.uniform(-0.7, 0.7, (A_UNITS, 3))
A_to_R = np.random.uniform(-0.7, 0.7, A_UNITS + 1)
gain = 0.1

sweep = 0
converged = False
while not converged and sweep < 2000:
    sweep += 1
    sum_sq = 0.0
    for stimulus, teacher in zip(STIMULI, TEACHER):
        A_response = squash(S_to_A @ stimulus)
        A_ext = np.append(A_response, 1.0)
        R = squash(A_to_R @ A_ext)
        discrepancy = teacher - R
        sum_sq += discrepancy ** 2
        credit_R = discrepancy * (1 - R ** 2)
        credit_A = credit_R * A_to_R[:A_UNITS] * (1 - A_response ** 2)
        A_to_R += gain * credit_R * A_ext
        S_to_A += gain * np.outer(credit_A, stimulus)
    converged = sum_sq < 0.01

print("sweeps:", sweep, "converged:", converged)
print("responses:", [round(float(squash(A_to_R @ np.append(squash(S_to_A @ s), 1))), 2) for s in STIMULI])
