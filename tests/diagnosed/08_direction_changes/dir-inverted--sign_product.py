# mistake: dir-inverted
# question: 08_direction_changes/direction_changes 08_direction_changes/train_counting
# style: sign product, closures
import numpy as np


def sig(z):
    return np.exp(-np.logaddexp(0, -z))


def direction_changes(update, previous_update):
    together = update * previous_update
    return (together > 0).astype(int)


def watcher(shape):
    count, last = np.zeros(shape, dtype=int), []

    def watch(step):
        nonlocal count
        if last:
            count = count + direction_changes(step, last.pop())
        last.append(step)
        return count

    return watch


def train_counting(X, y, synapse_0, synapse_1, alpha, iterations):
    watch0, watch1 = watcher(synapse_0.shape), watcher(synapse_1.shape)
    for _ in range(iterations):
        hidden = sig(X.dot(synapse_0))
        guess = sig(hidden.dot(synapse_1))
        pull = (y - guess) * guess * (1 - guess)
        step1 = alpha * hidden.T.dot(pull)
        step0 = alpha * X.T.dot(pull.dot(synapse_1.T) * hidden * (1 - hidden))
        count0, count1 = watch0(step0), watch1(step1)
        synapse_0, synapse_1 = synapse_0 + step0, synapse_1 + step1
    return synapse_0, synapse_1, count0, count1
