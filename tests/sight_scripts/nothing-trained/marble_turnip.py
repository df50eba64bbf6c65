# verdict: not a network
# multi-armed bandit, epsilon greedy with sample averages
import random

random.seed(2024)
true_means = [random.gauss(0, 1) for _ in range(10)]
epochs = 3000

for epsilon in (0.0, 0.01, 0.1):
    Q = [0.0] * 10
    N = [0] * 10
    total = 0.0
    optimal = 0
    best_arm = true_means.index(max(true_means))
    for epoch in range(epochs):
        if random.random() < epsilon:
            a = random.randrange(10)
        else:
            a = max(range(10), key=lambda i: Q[i])
        reward = random.gauss(true_means[a], 1)
        N[a] += 1
        error = reward - Q[a]
        Q[a] += error / N[a]
        total += reward
        if a == best_arm:
            optimal += 1
    print("epsilon %.2f   average reward %.3f   optimal %.1f%%" % (epsilon, total / epochs, 100 * optimal / epochs))
    print("    Q:", [round(q, 2) for q in Q])
